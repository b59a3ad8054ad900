/** Returns a name in at most so many lines of at most so many letters; what does not fit ends in an ellipsis. */
export function wrapName(name: string, longest: number, lines: number): string[] {
  const words = name.split(' ');
  const wrapped: string[] = [];
  let line = words.shift() ?? '';
  while (words.length > 0 && wrapped.length < lines) {
    const longer = `${line} ${words[0]}`;
    if (longer.length <= longest || wrapped.length === lines - 1) line = longer;
    else {
      wrapped.push(line);
      line = words[0];
    }
    words.shift();
  }
  wrapped.push(line);
  return wrapped.map((text) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text));
}
