/* global Excel, Office, check, run */
function selected(...options) {
  return new Promise((resolve) => Office.context.document.getSelectedDataAsync(...options, resolve));
}

function put(...options) {
  return new Promise((resolve) => Office.context.document.setSelectedDataAsync(...options, resolve));
}

async function select(address) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

run({
  async write() {
    await select('B2');
    const matrix = [
      ['甲', 12.5],
      ['=1+1', '3%'],
    ];
    check('matrix', (await put(matrix)).status, 'succeeded');
    await select('D9');
    check('text', (await put('一句话')).status, 'succeeded');
    await select('B2:C4');
    check('another shape', (await put(matrix)).error.code, 2002);
    check('a table', (await put(new Office.TableData([[1]], ['a']))).error.code, 5000);
  },
  async read() {
    await select('B2:C3');
    const matrix = await selected('matrix');
    check('matrix', matrix.value, [
      ['甲', 12.5],
      [2, 0.03],
    ]);
    const formatted = await selected('matrix', { valueFormat: 'formatted' });
    check('formatted', formatted.value[1], ['2', '3%']);
    check('text', (await selected('text')).value, '甲\t12.5\n2\t0.03');
    check('only visible rows', (await selected('matrix', { filterType: 'onlyVisible' })).error.code, 5000);
    await select('D9');
    check('one cell', (await selected('text')).value, '一句话');
    await select('B:B');
    check('a whole column', (await selected('matrix')).error.code, 1008);
  },
  async missing() {
    const result = await new Promise((resolve) => Office.context.document.getFilePropertiesAsync(resolve));
    check('not implemented', [result.status, result.error.code], ['failed', 5000]);
  },
});
