/** Stamps the row when its status is edited. */
function onEdit(e) {
  const sheet = e.range.getSheet();
  if (sheet.getName() !== 'Tasks' || e.range.columnStart !== 2 || e.range.rowStart === 1) return;
  const stamp = sheet.getRange(e.range.rowStart, 3, e.range.rowEnd - e.range.rowStart + 1, 1);
  stamp.setNumberFormat('yyyy-mm-dd hh:mm');
  stamp.setValues(e.range.getValues().map(([status]) => [status === '' ? '' : new Date()]));
}
