import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const BEFORE = '“We have no money left,” Mira Dorn said on Monday.'

describe('words that somebody only passes on', () => {
  it.each([
    'She read one of the messages into the record: “Good afternoon. Kindly note that your work ends today.”',
    'Dorn read aloud from a letter: “You have ten days to pay.”',
    'She read out one of the emails: “Do not come back.”',
    'In one of them, seen by the Gazette, a widow was given 14 days to pay “failing which we will sue without notice”.',
    'She said the victim was told that her account was “frozen for good”.',
    'She said the victim was also forbidden from telling anybody as it was supposedly “a state secret”.',
    'The costs were reportedly “paid by the state”.',
    'She left the hall to shouts of “shame on you”.',
    'She spoke of the new tax on Monday, drawing chants of “no more” from the back of the tent.',
    'She sent him a letter with the emblem of the Supreme Court which said: “You are hereby put under arrest.”',
    'She said the woman had been warned that she would be “arrested within the hour”.',
  ])('are not theirs: %s', (text) => {
    expect([text, ...readSpeakersOf(BEFORE, text)].slice(0, 3)).toEqual([text, 'Mira Dorn', '?'])
  })

  it.each([
    'She read her own statement into the record: “I will not go.”',
    'She read a statement to the court: “I am sorry for what I did.”',
    'In one of them, Dorn wrote that she would pay “every last cent”.',
    'She said she was told the work was “nearly done”.',
    'She said residents were told that it was “not safe to go home”.',
    'She said the man was “dragged out of his car” and left there.',
    'She said she had read one of the books and found it “dull”.',
    'She said one of the messages was “a joke”.',
    'She wrote a letter to the Supreme Court which said: “You are late.”',
    'She answered with a cry of “never”, she said.',
  ])('are theirs where the words are their own or their account: %s', (text) => {
    expect([text, ...readSpeakersOf(BEFORE, text)].slice(0, 3)).toEqual([text, 'Mira Dorn', 'Mira Dorn'])
  })
})
