export const help = {
  title: 'Keys and marks',
  escape: 'Esc',
  does: {
    step: 'next, previous change',
    quote: 'next quote',
    views: 'Aligned, Columns, Redline',
    filter: 'filter the ledger',
    options: 'options',
    help: 'this list',
    back: 'back: close what is open, then let go of the choice',
  },
  marks: 'Marks',
  textsTitle: 'What happens to your texts',
  texts:
    'Nothing leaves this browser. The stories are compared on your computer. Once the page stands it fetches the rest of its own files, to work without a network, and then asks for nothing more.',
};
