using System.Runtime.CompilerServices;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>
/// Evaluates expressions as the running program would. The operations that it knows are a closed set, in one switch; anything else
/// is a problem that names the construct. A method returns <see langword="null"/> if the expression has no value, and then a problem
/// was reported, here or by the compiler.
/// </summary>
internal sealed partial class Evaluator(EvaluationContext context)
{
    // An environment of a thousand packages takes about five thousand steps; only code that multiplies itself comes near this.
    private const int MaximumOperations = 250_000;

    private int operations;

    /// <summary>The value of an expression.</summary>
    /// <param name="frame">The parameters and locals in scope.</param>
    private Value? Evaluate(IOperation operation, Frame frame)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++this.operations > MaximumOperations)
        {
            throw new EvaluationLimitException("it takes more than " + MaximumOperations + " steps");
        }

        // Constants are folded by the compiler, through other constants and in other files too.
        if (operation.ConstantValue.HasValue)
        {
            return this.Constant(operation, operation.ConstantValue.Value);
        }

        return operation switch
        {
            ILiteralOperation or IDefaultValueOperation => this.Default(operation),
            IObjectCreationOperation creation => this.Creation(creation, frame),
            IWithOperation with => this.With(with, frame),
            ICollectionExpressionOperation collection => this.Collection(collection, frame),
            IArrayCreationOperation { Initializer: { } initializer } => this.Items(initializer.ElementValues, initializer.Syntax, frame),
            IConversionOperation conversion => this.Conversion(conversion, frame),
            IPropertyReferenceOperation property => this.Property(property, frame),
            IFieldReferenceOperation field => this.Field(field, frame),
            ILocalReferenceOperation local => this.Variable(local.Local, local, frame),
            IParameterReferenceOperation parameter => this.Variable(parameter.Parameter, parameter, frame),
            IInvocationOperation invocation => this.Invocation(invocation, frame),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => this.Conditional(conditional, whenFalse, frame),
            ISwitchExpressionOperation @switch => this.Switch(@switch, frame),
            IIsPatternOperation test => this.IsPattern(test, frame),
            ICoalesceOperation coalesce => this.Coalesce(coalesce, frame),
            ITupleOperation tuple => this.Items(tuple.Elements, tuple.Syntax, frame),
            IArrayElementReferenceOperation element => this.ArrayElement(element, frame),
            IDelegateCreationOperation function => this.Function(function, frame),
            ITranslatedQueryOperation query => this.Evaluate(query.Operation, frame),
            IIsTypeOperation test => this.IsType(test, frame),
            IBinaryOperation binary => this.Binary(binary, frame),
            IUnaryOperation unary => this.Unary(unary, frame),
            IInterpolatedStringOperation text => this.Interpolation(text, frame),
            IInstanceReferenceOperation when frame.Own is { } own => own,
            IThrowOperation @throw => this.Fail(Rules.Throws, @throw.Syntax, "'" + Shown(@throw.Syntax) + "'", "it is a throw expression"),
            _ => this.Unsupported(operation),
        };
    }

    /// <summary>The text of an expression in a message: on one line, and not too long.</summary>
    private static string Shown(SyntaxNode syntax)
    {
        const int Longest = 60;
        string text = string.Join(" ", syntax.ToString().Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }

    private Value? Fail(Rule rule, SyntaxNode syntax, params EquatableArray<string> arguments)
    {
        context.Report(rule, syntax, arguments);
        return null;
    }
}
