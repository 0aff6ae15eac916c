import { type Features, featuresOf } from './answer-features.ts'

/** Something to be found: how it is asked for, and what is said about it. */
export interface Subject {
  id: string
  asks: readonly string[]
  /** Texts that are about it without asking; they count less. */
  about: readonly string[]
}

export interface Match {
  id: string
  /** 0 (nothing in common) to 1 (the same words). */
  score: number
}

type Vector = ReadonlyMap<string, number>

/** By feature: the vectors that have it, each with its weight there. */
type Postings = Map<string, [vector: number, weight: number][]>

export interface Index {
  ids: readonly string[]
  rarity: ReadonlyMap<string, number>
  /** One vector a subject. */
  subjects: Postings
  /** One vector a phrasing, and the subject of each. */
  phrasings: Postings
  owners: readonly number[]
}

const ABOUT = 0.5
/** The whole subject tells more than its best phrasing. */
const SUBJECT = 0.75

/** Subjects and their phrasings as tf-idf vectors of length one. */
export function buildIndex(all: readonly Subject[]): Index {
  const asked = all.map(({ asks }) => asks.map(featuresOf))
  const rarity = rarityOf(asked)
  const subjects: Postings = new Map()
  const phrasings: Postings = new Map()
  const owners: number[] = []
  all.forEach(({ about }, subject) => {
    const vectors = (asked[subject] ?? []).map((features) => vectorOf(features, rarity))
    for (const vector of vectors) post(phrasings, owners.push(subject) - 1, vector)
    const told = about.map((text) => vectorOf(featuresOf(text), rarity))
    post(subjects, subject, wholeOf(vectors, told))
  })
  return { ids: all.map(({ id }) => id), rarity, subjects, phrasings, owners }
}

/** The subjects that have anything in common with the text, the most alike first. */
export function nearest(index: Index, text: string): Match[] {
  const vector = vectorOf(featuresOf(text), index.rarity)
  const whole = likeness(vector, index.subjects, index.ids.length)
  const best = new Float64Array(index.ids.length)
  likeness(vector, index.phrasings, index.owners.length).forEach((score, phrasing) => {
    const subject = index.owners[phrasing] ?? 0
    best[subject] = Math.max(best[subject] ?? 0, score)
  })
  return index.ids
    .map((id, subject) => ({ id, score: SUBJECT * (whole[subject] ?? 0) + (1 - SUBJECT) * (best[subject] ?? 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/** The cosine between the vector and each of the others. */
function likeness(vector: Vector, postings: Postings, count: number): Float64Array {
  const scores = new Float64Array(count)
  for (const [name, weight] of vector) {
    for (const [other, theirs] of postings.get(name) ?? []) scores[other] = (scores[other] ?? 0) + weight * theirs
  }
  return scores
}

/** The fewer subjects know a feature, the more it tells. */
function rarityOf(subjects: readonly (readonly Features[])[]): Vector {
  const holders = new Map<string, number>()
  for (const phrasings of subjects) {
    const names = new Set(phrasings.flatMap((features) => [...features.keys()]))
    for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1)
  }
  return new Map([...holders].map(([name, count]) => [name, Math.log(1 + subjects.length / count)]))
}

/** A word that nobody knows tells the most, and so makes everything less alike. */
function vectorOf(features: Features, rarity: Vector): Vector {
  const unknown = Math.log(1 + rarity.size / 50)
  return unit(new Map([...features].map(([name, weight]) => [name, weight * (rarity.get(name) ?? unknown)])))
}

/** All phrasings in one; by the root, so that the word of a single one does not drown beside the word of all. */
function wholeOf(asked: readonly Vector[], told: readonly Vector[]): Vector {
  const sum = new Map<string, number>()
  const count = (vector: Vector, share: number) => {
    for (const [name, weight] of vector) sum.set(name, (sum.get(name) ?? 0) + share * weight)
  }
  for (const vector of asked) count(vector, 1)
  for (const vector of told) count(vector, ABOUT)
  return unit(new Map([...sum].map(([name, weight]) => [name, Math.sqrt(weight)])))
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return new Map([...vector].map(([name, weight]) => [name, weight / length]))
}

function post(postings: Postings, at: number, vector: Vector): void {
  for (const [name, weight] of vector) {
    const list = postings.get(name) ?? []
    list.push([at, weight])
    postings.set(name, list)
  }
}
