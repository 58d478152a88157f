// Takes a CSV text into a tab: text columns stay text, the rest is typed.
function importCsv(text, textColumns) {
  var rows = Utilities.parseCsv(text).filter(function (row) {
    return row.join('') !== '';
  });
  var width = Math.max.apply(null, rows.map(function (r) { return r.length; }));
  rows = rows.map(function (row) {
    return row.concat(new Array(width - row.length).fill(''));
  });
  var ss = SpreadsheetApp.getActive();
  var sheet = ss.getSheetByName('Import');
  if (sheet) {
    sheet.clear();
  } else {
    sheet = ss.insertSheet('Import', ss.getNumSheets());
  }
  var range = sheet.getRange(1, 1, rows.length, width);
  (textColumns || []).forEach(function (name) {
    var at = rows[0].indexOf(name);
    if (at >= 0) sheet.getRange(1, at + 1, sheet.getMaxRows(), 1).setNumberFormat('@');
  });
  range.setValues(rows);
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground('#eeeeee');
  sheet.setFrozenRows(1);
  range.createFilter();
  return { rows: rows.length - 1, width: width, range: range.getA1Notation() };
}
