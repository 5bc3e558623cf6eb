import type { Carrier } from '../../model/attribution';
import type { TextLink } from '../../model/article-snapshot';
import { AGENCY_ALIASES } from './agency-aliases';

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
  'xinhuanet.com': 'xinhua',
};

const byKey = new Map(AGENCY_ALIASES.map((agency) => [agency.key, agency]));

/** The agency or outlet a link points to, as evidence for the sentence it stands in; `null` for other sites. */
export function carrierOfLink(link: TextLink): Carrier | null {
  const host = /^https?:\/\/(?:www\.)?([a-z0-9.-]{3,80})/iu.exec(link.href)?.[1]?.toLowerCase();
  if (host === undefined) return null;
  const agency = byKey.get(SITES[host] ?? host.split('.').at(-2) ?? '');
  if (agency === undefined) return null;
  const { key, name, kind } = agency;
  return { name, key, kind, evidence: 'link', span: { start: link.start, end: link.end } };
}
