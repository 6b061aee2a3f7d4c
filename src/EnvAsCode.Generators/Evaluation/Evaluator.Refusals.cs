using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>What is refused, and what to write instead.</content>
internal sealed partial class Evaluator
{
    private const string WriteTheValue = "write the value itself";

    private Value? Unsupported(IOperation operation)
    {
        // The compiler has said what is wrong with code that does not bind; saying it twice helps nobody.
        if (HasError(operation))
        {
            return null;
        }

        (string construct, string instead) = Describe(operation);
        return this.Fail(Rules.NotEvaluable, operation.Syntax, construct + " '" + Shown(operation.Syntax) + "'", instead);
    }

    private static bool HasError(IOperation operation) => operation.Kind == OperationKind.Invalid || operation.Type is IErrorTypeSymbol;

    private static (string Construct, string Instead) Describe(IOperation operation) => operation switch
    {
        IAwaitOperation => ("The awaited value", WriteTheValue),
        IAnonymousFunctionOperation or IDelegateCreationOperation =>
            ("The lambda", "write one that returns its value, or a static method of the project"),
        IAnonymousObjectCreationOperation => ("The anonymous object", "use the records of EnvAsCode"),
        IArrayElementReferenceOperation => ("The array element", "give the element a name of its own"),
        IArrayCreationOperation => ("The array without items", "write the items in a collection expression, as [a, b]"),
        IAssignmentOperation => ("The assignment", "write a new local with its value"),
        IIncrementOrDecrementOperation => ("The increment", WriteTheValue),
        IConditionalAccessOperation => ("The access with '?.'", "write the member of a value that is there"),
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation =>
            ("The dynamic call", WriteTheValue),
        ITypeOfOperation or ISizeOfOperation => ("The type expression", WriteTheValue),
        IIsTypeOperation => ("The type test", "write the case that applies"),
        IInstanceReferenceOperation => ("The instance", "make the member static"),
        IInvocationOperation => ("The call", WriteTheValue),
        ITypeParameterObjectCreationOperation => ("The object of a type parameter", "name the type"),
        IAddressOfOperation => ("The address", WriteTheValue),
        _ => ("The expression", WriteTheValue),
    };

    /// <summary>Refuses a statement that cannot be part of a getter or a helper method.</summary>
    private Value? UnsupportedStatement(IOperation statement)
    {
        if (HasError(statement))
        {
            return null;
        }

        string construct = statement.Syntax is ExpressionSyntax
            ? Describe(statement).Construct + " '" + Shown(statement.Syntax) + "'"
            : "The '" + statement.Syntax.Kind().ToString().Replace("Statement", "").ToLowerInvariant() + "' statement";
        return this.Fail(
            Rules.NotEvaluable,
            statement.Syntax,
            construct,
            statement is ILoopOperation
                ? "make the list in one expression, as [.. names.Where(name => name != Old).Select(name => Pip(name))]"
                : "a getter or helper method can declare locals, decide with 'if' and return");
    }
}
