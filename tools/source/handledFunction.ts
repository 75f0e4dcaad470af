import ts from 'typescript-api'
import { exportsOf } from './exportsOf.js'
import type { ListedFile } from './listedFiles.js'

/** The TL function that a handler answers, as its type says: `Handler<'messages.exportChatInvite'>`. */
export function handledFunction({ file, name }: ListedFile): string | undefined {
  const declaration = exportsOf(file).find((entry) => entry.name === name)?.declaration
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined
  const { type } = declaration
  if (type === undefined || !ts.isTypeReferenceNode(type) || type.typeName.getText() !== 'Handler') return undefined
  const argument = type.typeArguments?.[0]
  return argument !== undefined && ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)
    ? argument.literal.text
    : undefined
}
