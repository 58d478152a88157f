/** Counts yesterday's orders in another file every morning. */
function install() {
  ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  ScriptApp.newTrigger('report').timeBased().everyDays(1).atHour(7).create();
}

function report() {
  const id = PropertiesService.getScriptProperties().getProperty('orders');
  const rows = SpreadsheetApp.openById(id).getSheets()[0].getDataRange().getValues().slice(1);
  const zone = Session.getScriptTimeZone();
  const yesterday = Utilities.formatDate(new Date(Date.now() - 86400000), zone, 'yyyy-MM-dd');
  const orders = rows.filter(([day]) => Utilities.formatDate(day, zone, 'yyyy-MM-dd') === yesterday);
  const total = orders.reduce((sum, [, amount]) => sum + amount, 0);
  const body = Utilities.formatString('%d orders, %.2f in all', orders.length, total);
  SpreadsheetApp.getActive().getSheets()[0].appendRow([yesterday, orders.length, total]);
  MailApp.sendEmail(Session.getEffectiveUser().getEmail(), `Orders of ${yesterday}`, body);
}

function remember(id) {
  PropertiesService.getScriptProperties().setProperty('orders', id);
}
