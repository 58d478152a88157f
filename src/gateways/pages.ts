/** @fileoverview Dialogs and sidebars: a page of the project with what it needs to begin, so that it shows at once. */

interface Size {
  readonly width: number;
  readonly height: number;
}

export function showSidebar(name: string, title: string, data: object): void {
  SpreadsheetApp.getUi().showSidebar(pageWith(name, data).setTitle(title));
}

export function showDialog(name: string, title: string, data: object, { width, height }: Size): void {
  SpreadsheetApp.getUi().showModalDialog(pageWith(name, data).setWidth(width).setHeight(height), title);
}

/** A mail as its reader will see it. A link may not open in the frame of a dialog (docs: HTML Service, restrictions). */
export function showMail(subject: string, html: string, { width, height }: Size): void {
  const page = html.replace('<head>', '<head><base target="_blank">');
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(width).setHeight(height), subject);
}

const PLACE = '<div id="page"></div>';

/** A "<" inside the data could end the script that holds it (docs: templates). */
function pageWith(name: string, data: object): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(name).getContent();
  const [before = '', after = ''] = html.split(PLACE);
  const json = JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return HtmlService.createHtmlOutput(`${before}${PLACE}<script>var PAGE=${json}</script>${after}`);
}
