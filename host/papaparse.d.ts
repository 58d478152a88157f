/** What we use of papaparse, which ships no types. */
declare module 'papaparse' {
  interface Parsed<T> {
    readonly data: T[];
  }
  const Papa: {
    parse<T>(text: string, options: { skipEmptyLines: boolean; delimitersToGuess?: readonly string[] }): Parsed<T>;
  };
  export default Papa;
}
