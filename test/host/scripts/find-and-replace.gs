/** Renames a product everywhere and reports where. */
function renameProduct() {
  const ui = SpreadsheetApp.getUi();
  const from = ui.prompt('Rename product', 'Old name:', ui.ButtonSet.OK_CANCEL);
  if (from.getSelectedButton() !== ui.Button.OK) return 'cancelled';
  const to = ui.prompt('Rename product', 'New name:', ui.ButtonSet.OK_CANCEL);
  if (to.getSelectedButton() !== ui.Button.OK || !to.getResponseText()) return 'cancelled';
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const report = ss.getSheets().map((sheet) => {
    const finder = sheet.createTextFinder(from.getResponseText()).matchCase(false).matchEntireCell(true);
    const cells = finder.findAll().map((range) => range.getA1Notation());
    finder.replaceAllWith(to.getResponseText());
    return [sheet.getName(), cells.length, cells.join(' ')];
  });
  const log = ss.getSheetByName('Log') || ss.insertSheet('Log');
  log.getRange(log.getLastRow() + 1, 1, report.length, 3).setValues(report);
  const total = report.reduce((sum, row) => sum + row[1], 0);
  ui.alert(`${total} cells changed`);
  return total;
}
