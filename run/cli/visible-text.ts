/** Text that a terminal shows and does not obey: scenarios come from anywhere, and so do the names in them. */

/** Control characters but for the tab and the line end, and those that turn the direction of writing. */
const CONTROLS = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Returns the text with every control character as an escape, `\u001b`: in a string of JSON the same text as before. */
export function visibleText(text: string): string {
  return text.replace(CONTROLS, escaped);
}

/** Returns the text as one line: tabs and line ends become escapes too. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/[\t\n\u2028\u2029]/g, escaped);
}
