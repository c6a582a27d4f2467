/** Names nobody listed, found by their shape: Latin names, share-class suffixes, `…指数`, quoted names. */
import { matchesOf } from '../../document/matches';
import type { SubjectKind } from '../lexicon/subjects';
import { NAME_STOP_WORDS } from '../lexicon/name-stop-words';
import { firstTouching } from '../readers/claims';

export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: SubjectKind;
}

const LATIN_LETTER = /[A-Za-z]/;
const LATIN = /(?<![A-Za-z0-9.])[A-Za-z][A-Za-z0-9.+&_-]*(?: [A-Za-z0-9][A-Za-z0-9.+&_-]*)*/g;
const LISTED_SHARE = /[\u4e00-\u9fff]{2,6}-(?:SW|W|S|B)(?![A-Za-z])/g;
const INDEX =
  /(?:申万|中证|国证|上证|深证|恒生|中信|万得|Wind|长江|富时|MSCI)(?!各?[一二三]级)[\u4e00-\u9fffA-Za-z0-9]{1,12}?(?:指数|行业|板块)/g;

/** Each shape above and below ends in one of these; a text without one is not searched for it. */
const LISTED_SHARE_HINT = /-[SWB]/;
const INDEX_HINT = /指数|行业|板块/;
const SPEAKER_HINT = /宣布|完成|获|登陆|公告|官宣|发布|披露|公布/;
const CODED_HINT = /\(\d{4}/;

/** 5月6日,海蓝云宣布: a short name that opens a clause and speaks. */
const SPEAKER =
  /(?<=^|[,。;:、()\s日据]|企业|公司|厂商|厂家|独角兽|龙头)([\u4e00-\u9fff]{2,8}?)(?=(?:于|在)?(?:宣布|完成[^,。;]{0,8}融资|获得?[^,。;]{0,10}融资|登陆|发布公告|公告称|官宣|发布了?财报|发布业绩|(?:发布|披露|公布)了?(?:20)?\d{2}年[^,。;]{0,6}(?:报|业绩)))/g;
const NO_SPEAKER =
  /[的是和与及将已其该各本我们他们据随后正式近日此前同时联合先后陆续某]|公司|企业$|集团$|官网|官方|厂商|平台|市场|部门|机构|媒体|[一二三四五六七八九十两]家/;

/** 推出视频模型“海蓝 2”: what a maker brings out, by its name in quotes. */
const QUOTED =
  /(?<=(?:发布|推出|上线|开源|开放)(?:了)?[^,。;:“”"]{0,12}[“"])(?=[^”"]{0,14}[\dA-Za-z])[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z\d .-]{1,13}(?=[”"])/g;
const QUOTE_HINT = /[“"]/;

/** 海蓝电气(300123.SZ): a short name with its stock code is a listed company. */
const CODED = /[\u4e00-\u9fff]{2,8}(?= ?\((?:\d{6}(?:[. ](?:SH|SZ|BJ|SS|CH))?|\d{4,5}[. ]HK)[,)])/gi;
/** 给予海蓝电气买入评级: who is rated. */
const RATED =
  /(?<=给予|维持|首次覆盖)(?!公司|行业|其)([\u4e00-\u9fff]{3,8}?)(?=["“]?(?:买入|增持|推荐|强推|中性|优于大市|跑赢行业)["”]?(?:的)?(?:投资)?评级)/g;

/** Takes words that name no one off both ends: `API Coding` is nothing, `Codex App` is Codex. */
function trimStops(text: string, offset: number): NameHit | null {
  let words = text.split(' ');
  let start = offset;
  const stops = (word: string | undefined): boolean =>
    word !== undefined && (NAME_STOP_WORDS.has(word.toLowerCase()) || (/^[a-z]/.test(word) && !/\d/.test(word)));
  // DDR5 16Gb: a kind of thing with its size is a name.
  while (words.length > 0 && stops(words[0]) && !/^\d+[GMT]b$/i.test(words[1] ?? '')) {
    start += (words[0]?.length ?? 0) + 1;
    words = words.slice(1);
  }
  while (words.length > 0 && stops(words[words.length - 1])) words = words.slice(0, -1);
  const name = words.join(' ').replace(/[.+&_-]+$/, '');
  if (name.length < 2 || !/[A-Za-z]/.test(name)) return null;
  return { start, end: start + name.length, name, kind: /\d/.test(name) ? 'model' : 'product' };
}

/** All names of these shapes, left to right; they may touch but not overlap. `taken` spans (figures, periods) are cut out. */
export function unknownNames(text: string, taken: readonly { start: number; end: number }[]): NameHit[] {
  const hits: NameHit[] = [];
  const add = (pattern: RegExp, kind: SubjectKind, isName: (name: string) => boolean): void => {
    for (const { 0: name, index } of matchesOf(pattern, text))
      if (isName(name)) hits.push({ start: index, end: index + name.length, name, kind });
  };
  const any = (): boolean => true;
  const speaks = (name: string): boolean => !NO_SPEAKER.test(name);
  if (LISTED_SHARE_HINT.test(text)) add(LISTED_SHARE, 'company', any);
  if (INDEX_HINT.test(text)) add(INDEX, 'index', any);
  if (SPEAKER_HINT.test(text)) add(SPEAKER, 'company', speaks);
  if (QUOTE_HINT.test(text)) add(QUOTED, 'model', any);
  if (CODED_HINT.test(text)) add(CODED, 'company', speaks);
  if (text.includes('评级')) add(RATED, 'company', speaks);
  if (!LATIN_LETTER.test(text)) return hits.sort((a, b) => a.start - b.start);
  const inOrder = [...taken].sort((a, b) => a.start - b.start);
  for (const match of matchesOf(LATIN, text)) {
    let end = match.index + match[0].length;
    const cut = firstTouching(inOrder, match.index, end);
    if (cut) end = cut.start;
    const hit = end > match.index ? trimStops(text.slice(match.index, end).trimEnd(), match.index) : null;
    if (hit) hits.push(hit);
  }
  return hits.sort((a, b) => a.start - b.start);
}
