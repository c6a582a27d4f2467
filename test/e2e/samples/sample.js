/**
 * What the sample pages share: `check(name, actual, expected)` collects, `refused(name, code, batch)` expects Excel's refusal,
 * and `run(steps)` runs named steps after Office is ready. The test reads `window.outcome`.
 */
const found = [];

function check(name, actual, expected) {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  found.push({ name, ok: a === e, actual: a, expected: e });
}

async function refused(name, code, batch) {
  try {
    await Excel.run(batch);
    check(name, 'no refusal', code);
  } catch (error) {
    check(name, error.code ?? String(error), code);
    return error;
  }
  return undefined;
}

async function run(steps) {
  const info = await Office.onReady();
  check('host', [info.host, info.platform], ['Excel', 'OfficeOnline']);
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
    } catch (error) {
      found.push({
        name,
        ok: false,
        actual: `${error.code ?? ''} ${error.message} ${JSON.stringify(error.debugInfo ?? error.stack)}`,
        expected: 'no error',
      });
    }
  }
  window.outcome = found;
}
