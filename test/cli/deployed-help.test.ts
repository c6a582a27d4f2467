import { deployedHelp } from '../../src/cli/deployed-help';

test('help addresses are put where the build is served from, and nothing else changes', () => {
  const built = { id: 'A', description: 'https://localhost:3000/help', helpUrl: 'https://localhost:3000/help.html#A' };
  const first = deployedHelp(JSON.stringify(built, null, 2), 'https://elsewhere.example.com');
  const deployed = deployedHelp(first, 'https://office.example.com/yan');
  expect(JSON.parse(deployed)).toEqual({ ...built, helpUrl: 'https://office.example.com/yan/help.html#A' });
});
