// Cleans form responses as they arrive: trims, capitalises, formats the phone, finds duplicates by e-mail.
function installFormTrigger() {
  ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
}

function onFormSubmit(e) {
  cleanRow_(e.range.getSheet(), e.range.getRow());
}

function cleanAll() {
  var sheet = SpreadsheetApp.getActiveSheet();
  for (var r = 2; r <= sheet.getLastRow(); r++) {
    cleanRow_(sheet, r);
  }
  sheet.autoResizeColumns(1, sheet.getLastColumn());
  return sheet.getLastRow() - 1;
}

function cleanRow_(sheet, row) {
  var headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  var range = sheet.getRange(row, 1, 1, headers.length);
  var values = range.getDisplayValues()[0];
  var col = function (name) {
    return headers.indexOf(name);
  };
  values[col('Name')] = values[col('Name')].trim().replace(/\s+/g, ' ').replace(/\b\w/g, function (c) {
    return c.toUpperCase();
  });
  values[col('Email')] = values[col('Email')].trim().toLowerCase();
  var digits = values[col('Phone')].replace(/\D/g, '');
  sheet.getRange(row, col('Phone') + 1).setNumberFormat('@');
  values[col('Phone')] = digits ? '+' + digits : '';
  range.setValues([values]);
  var emails = sheet.getRange(2, col('Email') + 1, Math.max(row - 2, 1), 1).getValues();
  for (var i = 0; i < emails.length && i + 2 < row; i++) {
    if (emails[i][0] === values[col('Email')]) {
      sheet.getRange(row, col('Email') + 1).setBackground('yellow').setNote('Same as row ' + (i + 2));
      break;
    }
  }
}
