import ts from 'typescript-api'
import { docOf } from './docOf.js'
import type { Property } from './reference.js'
import { typePartsOf } from './typePartsOf.js'

/** The properties of an interface or a class, as far as everyone may see them, in the order of the source. */
export function propertiesOf(declaration: ts.InterfaceDeclaration | ts.ClassDeclaration): readonly Property[] {
  return [...declaration.members].flatMap((member) => propertyOf(member) ?? [])
}

function propertyOf(member: ts.TypeElement | ts.ClassElement): Property | undefined {
  if (member.name === undefined || ts.isPrivateIdentifier(member.name)) return undefined
  const name = member.name.getText()
  const text = docOf(member)
  const isQuestioned =
    (ts.isPropertySignature(member) || ts.isMethodSignature(member)) && member.questionToken !== undefined
  if (ts.isMethodSignature(member)) {
    return { name, isOptional: isQuestioned, text, type: signatureParts(member) }
  }
  if (ts.isGetAccessorDeclaration(member) && member.type !== undefined)
    return { name, isOptional: false, text, type: typePartsOf(member.type) }
  if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) return undefined
  if (member.type !== undefined) return { name, isOptional: isQuestioned, text, type: typePartsOf(member.type) }
  const value = ts.isPropertyDeclaration(member) ? member.initializer : undefined
  return { name, isOptional: isQuestioned, text, type: [{ text: value?.getText() ?? 'unknown' }] }
}

/** A method of an interface, written like the type of a function. */
function signatureParts(member: ts.MethodSignature): Property['type'] {
  const parts = typePartsOf(member)
  const [first] = parts
  const rest = parts.slice(1)
  if (first === undefined) return []
  const opening = first.text.slice(first.text.indexOf(member.name.getText()) + member.name.getText().length)
  return [{ text: opening.replace(/^\?/, '') }, ...rest]
}
