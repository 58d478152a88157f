/** Offers the cities of the province that was chosen. */
function onEdit(e) {
  if (e.range.getSheet().getName() !== 'Form' || e.range.getA1Notation() !== 'A2') return;
  const lists = e.source.getSheetByName('Lists');
  const cities = lists
    .getRange(1, 1, lists.getLastRow(), 2)
    .getValues()
    .filter(([province]) => province === e.value)
    .map(([, city]) => city);
  const target = e.range.offset(0, 1);
  target.clearContent().clearDataValidations();
  if (cities.length === 0) return;
  target.setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(cities, true).setAllowInvalid(false).build(),
  );
}
