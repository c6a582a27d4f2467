import { searchDatasets } from '../../src/taskpane/search-datasets';
import { datasets } from '../../src/tables';
import { fullReport } from '../tables/fixtures/reports';

const all = datasets({ reports: [fullReport()] });
const found = (typed: string): string[] => searchDatasets(all, typed).map(({ id }) => id);

describe('searchDatasets', () => {
  test('nothing typed finds everything', () => {
    expect(found('  ')).toHaveLength(all.length);
  });

  test.each([
    ['行情', ['index-returns']],
    ['ＴＯＫＥＮ usage', ['token-usage']],
    ['南向 2031-05', ['exhibit/甲乙-2031-05-08-电子/表9']],
    ['南向 丙丁', []],
  ])('%s', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  test('a broker finds what it states', () => {
    expect(found('甲乙')).toHaveLength(all.length);
  });
});
