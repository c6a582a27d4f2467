import { outcomes } from './check-text';

const text = (margin: string) => `2026年，晨星电器营业收入12.50亿元，净利润2.50亿元，净利率${margin}。`;

test('margin against profit and revenue', () => {
  expect(outcomes(text('20.0%'))).toEqual(['margin_ratio 20 20 true']);
  expect(outcomes(text('22.0%'))).toEqual(['margin_ratio 22 20 false']);
});

test('another profit gives no check', () => {
  expect(outcomes(text('22.0%').replace('净利润', '归母净利润'))).toEqual([]);
});
