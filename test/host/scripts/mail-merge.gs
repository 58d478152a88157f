/** Writes to everybody in the list who has had no letter yet. */
const HEADINGS = { address: 'Email', name: 'Name', sent: 'Sent at' };

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Letters').addItem('Send all', 'sendLetters').addToUi();
}

function sendLetters() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('People');
  const [titles, ...people] = sheet.getDataRange().getValues();
  const at = (title) => titles.indexOf(title);
  const room = MailApp.getRemainingDailyQuota();
  let done = 0;
  people.forEach((person, i) => {
    if (person[at(HEADINGS.sent)] !== '' || done >= room) return;
    const letter = HtmlService.createTemplateFromFile('letter');
    letter.name = person[at(HEADINGS.name)];
    MailApp.sendEmail({
      to: person[at(HEADINGS.address)],
      subject: `Hello ${person[at(HEADINGS.name)]}`,
      htmlBody: letter.evaluate().getContent(),
    });
    sheet.getRange(i + 2, at(HEADINGS.sent) + 1).setValue(new Date());
    done += 1;
  });
  SpreadsheetApp.getActive().toast(`${done} letters sent`, 'Letters', 3);
  return done;
}
