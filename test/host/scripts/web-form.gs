// A sidebar form that adds contacts; names of fields come from the first row.
var TAB = 'Contacts';

function onOpen(e) {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Contacts')
    .addItem('Add…', 'showForm')
    .addSubMenu(ui.createMenu('Tools').addItem('Colour by city', 'colour').addItem('About', 'about'))
    .addToUi();
}

function onInstall(e) {
  onOpen(e);
}

function showForm() {
  var template = HtmlService.createTemplateFromFile('form');
  template.fields = fields_();
  template.title = 'Add <contact>';
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle('New contact').setSandboxMode(HtmlService.SandboxMode.IFRAME));
}

function about() {
  SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('<b>v1</b>').setWidth(200).setHeight(80), 'About');
}

function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

function fields_() {
  var sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  return sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues().shift();
}

function addContact(form) {
  var lock = LockService.getDocumentLock();
  lock.waitLock(10000);
  var sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  var row = fields_().map(function (name) {
    return form[name] === undefined ? '' : "'" + form[name];
  });
  if (!/^\S+@\S+\.\S+$/.test(form.Email || '')) {
    throw new Error('Please give an e-mail address');
  }
  sheet.appendRow(row);
  SpreadsheetApp.flush();
  lock.releaseLock();
  return { row: sheet.getLastRow(), at: new Date().toISOString() };
}

function colour() {
  var sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  var range = sheet.getRange('A2:C');
  var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2="深圳"').setBackground('#fff2cc').setBold(true).setRanges([range]).build();
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(rule));
  return sheet.getConditionalFormatRules().length;
}
