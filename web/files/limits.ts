/** How much is read, from files and from links alike. */

/** A news story has a few kilobytes; a whole book has one or two megabytes. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Ten novels. What is longer is no story, and more than a page can lay out or a comparison can take in. */
export const MAX_TEXT_LENGTH = 5_000_000;
