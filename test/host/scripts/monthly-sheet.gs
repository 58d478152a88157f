// Copies the template tab for a month, names it, protects its header and keeps the tabs in order.
function makeMonth(monthText) {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var template = ss.getSheetByName('Template');
  if (ss.getSheetByName(monthText)) {
    throw new Error('There is already a tab ' + monthText);
  }
  var sheet = template.copyTo(ss).setName(monthText);
  ss.setActiveSheet(sheet);
  ss.moveActiveSheet(2);
  sheet.getRange('B1').setValue(new Date(monthText + '-01T00:00:00+08:00')).setNumberFormat('mmmm yyyy');
  var protection = sheet.getRange('A1:C2').protect().setDescription('Header of ' + monthText);
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) {
    protection.setDomainEdit(false);
  }
  ss.setNamedRange('month_' + monthText.replace('-', '_'), sheet.getRange('A3:C33'));
  sheet.showSheet();
  template.hideSheet();
  return [sheet.getIndex(), protection.getEditors().map(function (u) {
    return u.getEmail();
  }).join()];
}

function lockOldMonths() {
  var ss = SpreadsheetApp.getActive();
  var today = Utilities.formatDate(new Date(), ss.getSpreadsheetTimeZone(), 'yyyy-MM');
  return ss.getSheets().filter(function (sheet) {
    return /^\d{4}-\d{2}$/.test(sheet.getName()) && sheet.getName() < today;
  }).map(function (sheet) {
    sheet.protect().setDescription('closed').setWarningOnly(true);
    return sheet.getName();
  });
}
