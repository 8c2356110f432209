import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { plain } from './page-parts.ts';

/** What the part of Chromium's answer looks like that is read here. */
interface ToldNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** A node as it is handed to a screen reader. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What it is set to, in words where the page gives them. */
  readonly value: string;
  readonly hasFocus: boolean;
  /** Everything that is read within it. */
  readonly text: string;
  readonly handle: number;
}

/**
 * The page as a screen reader has it: the browser's own accessibility tree, asked for roles and names, and the few things that can be done
 * to a node of it. Nothing here knows of elements, classes or positions.
 */
export interface AccessibilityTree {
  /** Every node of a role whose name matches, in reading order. */
  readonly all: (role: string, name?: string | RegExp) => Promise<readonly AccessibleNode[]>;
  /** The first of them, once there is one. */
  readonly find: (role: string, name: string | RegExp) => Promise<AccessibleNode>;
  /** What has the focus. */
  readonly focused: () => Promise<AccessibleNode | undefined>;
  /** A node's default action, as a screen reader asks for it: focus where it can have it, then a click. */
  readonly press: (role: string, name: string | RegExp) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** One step up on a slider that has the focus. */
  readonly increase: () => Promise<void>;
}

const DEFAULT_ACTION = 'function () { const part = this.nodeType === 1 ? this : this.parentElement; part.focus(); part.click(); }';

export async function accessibilityTreeOf(page: Page): Promise<AccessibilityTree> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const all = async (role: string, name: string | RegExp = /(?:)/): Promise<readonly AccessibleNode[]> => {
    const told = await toldBy(session);
    const matches = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
    return [...told.values()].filter((node) => node.role?.value === role && matches(plain(node.name?.value ?? ''))).map((node) => accessible(node, told));
  };
  const find = async (role: string, name: string | RegExp): Promise<AccessibleNode> => {
    await expect.poll(async () => (await all(role, name)).length, { message: `${role} “${String(name)}”` }).toBeGreaterThan(0);
    const [first] = await all(role, name);
    if (first === undefined) throw new Error(`${role} “${String(name)}” went away`);
    return first;
  };
  return {
    all,
    find,
    focused: async () => {
      const told = await toldBy(session);
      const holders = [...told.values()].filter((node) => node.role?.value !== 'RootWebArea' && isOn(node, 'focused'));
      return holders.map((node) => accessible(node, told)).at(-1);
    },
    press: async (role, name) => {
      const { handle } = await find(role, name);
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: handle });
      await session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration: DEFAULT_ACTION, userGesture: true });
    },
    type: (text) => page.keyboard.type(text),
    increase: () => page.keyboard.press('ArrowRight'),
  };
}

/** What the browser tells now, by id. What is ignored has no role of its own, and what is in it still counts. */
async function toldBy(session: CDPSession): Promise<ReadonlyMap<string, ToldNode>> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly ToldNode[] };
  return new Map(nodes.map((node) => [node.nodeId, node.ignored ? { ...node, role: { value: 'none' } } : node]));
}

const isOn = (node: ToldNode, property: string): boolean => node.properties?.some(({ name, value }) => name === property && value.value === true) ?? false;

function accessible(node: ToldNode, told: ReadonlyMap<string, ToldNode>): AccessibleNode {
  return {
    role: node.role?.value ?? '',
    name: plain(node.name?.value ?? ''),
    description: plain(node.description?.value ?? ''),
    value: plain(String(node.properties?.find(({ name }) => name === 'valuetext')?.value.value ?? node.value?.value ?? '')),
    hasFocus: isOn(node, 'focused'),
    text: plain(textIn(node, told)),
    handle: node.backendDOMNodeId ?? 0,
  };
}

function textIn(node: ToldNode, told: ReadonlyMap<string, ToldNode>): string {
  if (node.role?.value === 'StaticText') return node.name?.value ?? '';
  return (node.childIds ?? []).map((id) => told.get(id)).map((child) => (child === undefined ? '' : textIn(child, told))).join(' ').replaceAll(/\s+/g, ' ');
}
