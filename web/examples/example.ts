/** The sample pair, loaded when it is asked for. Places, people and events are invented. */

import revision from './tollmere-courier.txt?raw';
import original from './tollmere-wire.txt?raw';

export const EXAMPLE = {
  original: { name: 'tollmere-wire.txt', text: original },
  revision: { name: 'tollmere-courier.txt', text: revision },
};
