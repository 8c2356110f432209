import { describe, expect, it } from 'vitest';
import { answerReach } from '../../src/work/reach-desk.ts';
import { createReachClient, openThreadPort } from '../../src/work/reach-client.ts';
import type { ReachQuestion, ReachReply } from '../../src/work/reach-messages.ts';
import { branch, inputOf, leaf, treeOf } from '../score/tree-maker.ts';

const tree = treeOf(branch('i', [leaf('x'), leaf('y')]));
const input = inputOf({ x: [3, 1, 0], y: [0, 3, 1] });
const past = (area: number, rival: number): ReachQuestion => ({ input, tree, goal: { kind: 'past', area, rival } });

/** A line that answers when it is told to. */
function slowLine() {
  const questions: ReachQuestion[] = [];
  let hear: (reply: ReachReply) => void = () => undefined;
  const client = createReachClient((heard) => {
    hear = heard;
    return { send: (question) => void questions.push(question), close: () => undefined };
  });
  const answer = (): void => hear(answerReach(questions.at(-1) ?? past(0, 1)));
  return { client, questions, answer };
}

describe('asking what it would take', () => {
  it('is answered on this thread where there is no worker', async () => {
    const reply = await new Promise<ReachReply>((resolve) => createReachClient(openThreadPort).ask(past(0, 1), resolve));
    expect(reply).toMatchObject({ kind: 'found', changes: [{ node: 'x' }, { node: 'y' }] });
  });

  it('has one question under way, and of those that wait only the newest', () => {
    const { client, questions, answer } = slowLine();
    const heard: string[] = [];
    client.ask(past(0, 1), () => heard.push('first'));
    client.ask(past(2, 1), () => heard.push('second'));
    client.ask(past(1, 0), () => heard.push('third'));
    expect(questions.length).toBe(1);
    answer();
    expect([questions.length, heard]).toEqual([2, []]);
    answer();
    expect(heard).toEqual(['third']);
  });

  it('is not heard of any more once it is forgotten', () => {
    const { client, questions, answer } = slowLine();
    const heard: string[] = [];
    client.ask(past(0, 1), () => heard.push('first'));
    client.ask(past(2, 1), () => heard.push('second'));
    client.forget();
    answer();
    expect([questions.length, heard]).toEqual([1, []]);
  });

  it('that cannot be answered says so and takes the next', () => {
    expect(answerReach({ ...past(0, 1), input: { ...input, directions: new Map([['x', 'context']]) } })).toBeNull();
  });
});
