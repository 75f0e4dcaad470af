import ts from 'typescript-api'

/** Says whether a name refers to a global: it is no property, no key, and nothing around it declares it. */
export function isFreeName(node: ts.Identifier): boolean {
  if (!isReference(node)) return false
  for (let scope: ts.Node = node.parent; ; scope = scope.parent) {
    if (namesDeclaredBy(scope).has(node.text)) return false
    if (ts.isSourceFile(scope)) return true
  }
}

/** A name that stands for a value or a type, not one that is merely a label on something. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent) || ts.isNamedTupleMember(parent)) {
    return !(parent.name === node)
  }
  if (ts.isQualifiedName(parent)) return parent.left === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isNamespaceExport(parent)) return false
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false
  if (ts.isPropertyAssignment(parent) || ts.isEnumMember(parent)) return parent.initializer === node
  const isMember = ts.isClassElement(parent) || ts.isTypeElement(parent)
  return !(isMember && parent.name === node)
}

const declared = new WeakMap<ts.Node, ReadonlySet<string>>()

function namesDeclaredBy(scope: ts.Node): ReadonlySet<string> {
  let names = declared.get(scope)
  if (names === undefined) {
    const collected = new Set<string>()
    collectNames(scope, (name) => collected.add(name))
    names = collected
    declared.set(scope, names)
  }
  return names
}

function collectNames(scope: ts.Node, add: (name: string) => void): void {
  if (ts.isFunctionLike(scope)) {
    for (const parameter of scope.parameters) addBinding(parameter.name, add)
    if (ts.isFunctionExpression(scope) && scope.name !== undefined) add(scope.name.text)
  }
  if (ts.isClassExpression(scope) && scope.name !== undefined) add(scope.name.text)
  if (ts.isCatchClause(scope) && scope.variableDeclaration !== undefined)
    addBinding(scope.variableDeclaration.name, add)
  const isLoop = ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)
  if (isLoop && scope.initializer !== undefined && ts.isVariableDeclarationList(scope.initializer)) {
    addList(scope.initializer, add)
  }
  const holdsStatements =
    ts.isSourceFile(scope) ||
    ts.isBlock(scope) ||
    ts.isModuleBlock(scope) ||
    ts.isCaseClause(scope) ||
    ts.isDefaultClause(scope)
  if (holdsStatements) for (const statement of scope.statements) addStatement(statement, add)
}

function addStatement(statement: ts.Statement, add: (name: string) => void): void {
  if (ts.isVariableStatement(statement)) addList(statement.declarationList, add)
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  if (isNamed && statement.name !== undefined) add(statement.name.text)
  if (!ts.isImportDeclaration(statement)) return
  const clause = statement.importClause
  if (clause?.name !== undefined) add(clause.name.text)
  const bindings = clause?.namedBindings
  if (bindings === undefined) return
  if (ts.isNamespaceImport(bindings)) add(bindings.name.text)
  else for (const element of bindings.elements) add(element.name.text)
}

function addList(list: ts.VariableDeclarationList, add: (name: string) => void): void {
  for (const declaration of list.declarations) addBinding(declaration.name, add)
}

function addBinding(name: ts.BindingName, add: (name: string) => void): void {
  if (ts.isIdentifier(name)) {
    add(name.text)
    return
  }
  for (const element of name.elements) if (!ts.isOmittedExpression(element)) addBinding(element.name, add)
}
