import { outcomes } from './check-text';

test('pre-money plus round is post-money', () => {
  expect(outcomes('海蓝科技宣布以50亿元的投前估值，完成8亿元的新一轮融资，投后估值达58亿元。')).toContain(
    'financing 5800000000 5800000000 true',
  );
  expect(outcomes('海蓝科技宣布以50亿元的投前估值，完成8亿元的新一轮融资，投后估值达68亿元。')).toContain(
    'financing 6800000000 5800000000 false',
  );
});
