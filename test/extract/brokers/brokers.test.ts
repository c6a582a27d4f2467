import { BROKERS } from '../../../src/extract/brokers/brokers';
import { readBroker } from '../../../src/extract/head/broker';
import { documentOf } from '../../document/document-of';

test('no name, short name, alias or domain stands for two brokers', () => {
  const words = BROKERS.flatMap(({ name, short, aliases, domains }) => [
    ...new Set([name, short, ...aliases]),
    ...domains,
  ]);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test.each(BROKERS.map(({ name, short, domains }) => [name, short, domains]))(
  '%s is found by its name and by its domains',
  (name, short, domains) => {
    const report = (line: string) => readBroker(documentOf('某某标题一二三', line, '', '核心观点', '一句。'));
    expect(report(name)).toEqual({ name, short });
    for (const domain of domains) expect(report(`a@${domain}`)).toEqual({ name, short });
  },
);

test('a broker quoted in the text or as a source of one chart is not the author', () => {
  const document = documentOf(
    '某某标题一二三',
    '开源证券',
    '',
    '核心观点',
    '中信证券认为需求回升。',
    '图1：销量',
    '来源：中信证券研究所',
  );
  expect(readBroker(document)?.name).toBe('开源证券');
});
