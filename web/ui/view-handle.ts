/** What the view on the screen does with its rows, for whoever stands beside it: the ruler, the search, the keys. */

/** A row's upper edge in the window's pixels, as if it were drawn, and its height. */
export interface RowPosition {
  readonly top: number;
  readonly height: number;
}

export interface ViewHandle {
  /** Brings a link's row to the middle of the view, drawn or not. */
  readonly show: (link: number) => void;
  /** Gives a link's row the focus; false where it is not drawn yet, or takes none. */
  readonly focus: (link: number) => boolean;
  /** Whether the focus is in one of the rows. */
  readonly hasFocus: () => boolean;
  /** Where every link stands. */
  readonly positions: () => RowPositions;
}

/** Where links stand, looked up one by one: of very many only few are asked for. */
export interface RowPositions extends Iterable<readonly [link: number, position: RowPosition]> {
  readonly get: (link: number) => RowPosition | undefined;
  /** 0 where the view shows no rows. */
  readonly size: number;
}

export const NO_POSITIONS: RowPositions = new Map();

/** The positions of so many links, told one by one; those that stand nowhere are left out when all are asked for. */
export function rowPositions(size: number, get: (link: number) => RowPosition | undefined): RowPositions {
  return {
    get,
    size,
    *[Symbol.iterator]() {
      for (let link = 0; link < size; link++) {
        const position = get(link);
        if (position !== undefined) yield [link, position] as const;
      }
    },
  };
}
