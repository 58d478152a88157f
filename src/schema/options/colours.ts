/** @fileoverview The few colours that values have in cells. */
export const colours = {
  green: '#d9ead3',
  blue: '#cfe2f3',
  amber: '#fff2cc',
  orange: '#fce5cd',
  red: '#f4cccc',
  grey: '#efefef',
} as const;
