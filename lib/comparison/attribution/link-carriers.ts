import type { Carrier } from '../../model/attribution';
import type { ArticleSnapshot, TextLink } from '../../model/article-snapshot';
import type { TextSpan } from '../../model/text-span';
import { fold } from '../text/fold';
import { AGENCY_ALIASES, type AgencyAlias } from './agency-aliases';

/** Sites of agencies whose key is not their second-level domain. */
const SITES: Readonly<Record<string, string>> = {
  'ria.ru': 'ria-novosti',
  'apnews.com': 'ap',
  'aa.com.tr': 'anadolu',
  'yna.co.kr': 'yonhap',
  'nytimes.com': 'nyt',
  'washingtonpost.com': 'washington-post',
  'theguardian.com': 'guardian',
  'aljazeera.com': 'al-jazeera',
  'bbc.co.uk': 'bbc',
  'timesofisrael.com': 'times-of-israel',
  'theguardian.co.uk': 'guardian',
  'ptinews.com': 'pti',
  'aninews.in': 'ani',
  'english.news.cn': 'xinhua',
  'news.cn': 'xinhua',
  'sky.com': 'sky-news',
  'abc.net.au': 'abc-australia',
  'jpost.com': 'jerusalem-post',
  'xinhuanet.com': 'xinhua',
};

const byKey = new Map(AGENCY_ALIASES.map((agency) => [agency.key, agency]));
/** By a name run together, as addresses have it ("timesofisrael"); short names are too many things. */
const byName = (): ReadonlyMap<string, AgencyAlias> =>
  (runTogether ??= new Map(
    AGENCY_ALIASES.flatMap((agency) =>
      agency.aliases.map((alias) => [fold(alias).replace(/[^a-z0-9]/gu, ''), agency] as const),
    ).filter(([name]) => name.length >= 6),
  ));
/** Made for the first link of a text: many texts have none. */
let runTogether: ReadonlyMap<string, AgencyAlias> | null = null;
const SECOND_LEVEL = /^(?:com?|org|net|gov|ac)$/u;

/** Agencies and outlets that links of a sentence point to. */
export const linksIn = (snapshot: ArticleSnapshot, sentence: TextSpan | undefined): Carrier[] =>
  sentence === undefined
    ? []
    : snapshot.links
        .filter((link) => link.start >= sentence.start && link.end <= sentence.end)
        .map(carrierOfLink)
        .filter((carrier) => carrier !== null);

/** The agency or outlet a link points to, as evidence for the sentence it stands in; `null` for other sites. */
function carrierOfLink(link: TextLink): Carrier | null {
  const host = /^https?:\/\/([a-z0-9.-]{3,80})/iu.exec(link.href)?.[1]?.toLowerCase();
  const labels = host?.split('.') ?? [];
  const from = labels.length - (SECOND_LEVEL.test(labels.at(-2) ?? '') && labels.length > 2 ? 3 : 2);
  const site = labels.slice(Math.max(0, from)).join('.');
  const name = labels[from] ?? '';
  const agency = byKey.get(SITES[host ?? ''] ?? SITES[site] ?? name) ?? byName().get(name);
  if (agency === undefined) return null;
  const { key, kind } = agency;
  return { name: agency.name, key, kind, evidence: 'link', span: { start: link.start, end: link.end } };
}
