console.log('nothing to measure yet');
