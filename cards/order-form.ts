import { z } from 'zod'
import { card } from './card.ts'
import template from './order-form.json' with { type: 'json' }
import { orderWords } from './order-words.ts'
import { oneLine, plain, words } from './words.ts'

const { en, ja } = orderWords

export const orderFormWords = words({
  en: {
    heading: 'Order software: one form',
    summary: 'Order software: customer, product, quantity and note in one form.',
    customer: en.customerLabel,
    customerPlaceholder: 'Name or part of it',
    customerNeeded: 'Please name the customer.',
    product: en.productLabel,
    productNeeded: 'Please choose a product.',
    quantity: en.quantityLabel,
    quantityNeeded: 'Please give a whole number from 1.',
    note: en.noteLabel,
    notePlaceholder: en.notePlaceholder,
    choose: 'Choose',
    check: 'Check the order',
    stepByStep: 'Ask me step by step',
    /** The field, and what is wrong with it. */
    wrong: (label: string, error: string) => `${label}: ${error}`,
    unknownCustomer: (said: string) => `I found no customer called "${plain(said)}".`,
    severalCustomers: (said: string) => `Several customers fit "${plain(said)}". Please give the whole name.`,
    noteTooLong: (maximum: number) => `at most ${maximum} characters.`,
  },
  ja: {
    heading: 'ソフトウェアの注文フォーム',
    summary: 'ソフトウェアの注文フォームです。顧客、製品、数量、メモをまとめて入力できます。',
    customer: ja.customerLabel,
    customerPlaceholder: '名前または名前の一部',
    customerNeeded: '顧客を指定してください。',
    product: ja.productLabel,
    productNeeded: '製品を選択してください。',
    quantity: ja.quantityLabel,
    quantityNeeded: '1 以上の整数を入力してください。',
    note: ja.noteLabel,
    notePlaceholder: ja.notePlaceholder,
    choose: '選択してください',
    check: '注文内容を確認する',
    stepByStep: '1 つずつ質問に答える',
    wrong: (label: string, error: string) => `${label}: ${error}`,
    unknownCustomer: (said: string) => `「${plain(said)}」というお客様は見つかりませんでした。`,
    severalCustomers: (said: string) =>
      `「${plain(said)}」に該当するお客様が複数あります。正式な名前を入力してください。`,
    noteTooLong: (maximum: number) => `${maximum} 文字以内で入力してください。`,
  },
})

const Value = z.string().default('').transform(oneLine)
const Options = z.array(z.object({ title: z.string().transform(oneLine), value: z.string() }))

/** Customer, product, quantity and note on one card. With too many customers for a list, the name is typed. */
export const orderFormCard = card(
  template,
  z.object({
    lead: z.string().default(''),
    /** Which field is wrong, and how. */
    error: z.string().default(''),
    customers: Options,
    products: Options,
    values: z.object({ customer: Value, product: Value, quantity: z.number().nullable(), note: Value }),
    data: z.record(z.string(), z.string()),
    leave: z.record(z.string(), z.string()),
  }),
  orderFormWords,
)
