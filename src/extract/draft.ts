/** What a rule hands over: a fact without its places yet, or its reason for declining. */
import type { Direction, MetricClass, Modality, Multiple, Qualifier } from '../facts/fact';
import type { Period } from '../facts/period';
import type { Unit } from '../facts/unit';
import type { SubjectKind } from './lexicon/subjects';

export interface DraftSubject {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SubjectKind;
  /** Maker of goods whose price is meant; figures after the price are the maker's. */
  readonly owner?: DraftSubject;
}

export interface Draft {
  readonly subject: DraftSubject;
  readonly metric: string;
  readonly metricClass: MetricClass;
  readonly period: Period;
  /** Signed, base units. */
  readonly value: number;
  readonly high: number | null;
  readonly unit: Unit;
  readonly per: string | null;
  readonly qualifier: Qualifier;
  readonly direction: Direction;
  readonly modality: Modality;
  readonly multiple: Multiple | null;
  readonly quotedSource: string | null;
  readonly rule: string;
  /** Printed decimals in base units: the largest amount rounding may have moved the value, for the checks. */
  readonly tolerance: number;
  /** For a relative return: what it is measured against. */
  readonly benchmark?: string;
  /** For a change: the metric that changed. */
  readonly changeOf?: string;
  /** Told only to compare with (较2025年的18.2GW, 上年同期为7.6%): what the sentence goes on about is the figure before. */
  readonly yardstick?: true;
}

/** Why a rule let a figure pass: shown by `npm run explain`. */
export interface Decline {
  readonly declined: string;
}

export function decline(reason: string): Decline {
  return { declined: reason };
}

export function isDecline(answer: Draft | Decline): answer is Decline {
  return 'declined' in answer;
}
