using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Lambdas and method groups: values that are called, by LINQ's methods or by a helper method that takes them.</content>
internal sealed partial class Evaluator
{
    private Value? Function(IDelegateCreationOperation creation, Frame frame) => creation.Target switch
    {
        IAnonymousFunctionOperation { Symbol.IsAsync: false } lambda =>
            new FunctionValue(lambda.Symbol, lambda.Body, frame, creation.Syntax),
        IMethodReferenceOperation { Instance: null } reference when this.SourceOf(reference.Method.OriginalDefinition) is not null =>
            new FunctionValue(reference.Method, null, frame, creation.Syntax),
        IMethodReferenceOperation { Instance: null } reference => this.OutsideCode(reference.Method, creation.Syntax),
        _ => this.Unsupported(creation),
    };

    /// <summary>A call of a parameter or local that holds a function: <c>f(x)</c>.</summary>
    private Value? DelegateCall(IInvocationOperation invocation, Frame frame)
    {
        if (this.Evaluate(invocation.Instance!, frame) is not { } target)
        {
            return null;
        }

        Value[] values = new Value[invocation.Arguments.Length];
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (this.Evaluate(argument.Value, frame) is not { } value)
            {
                return null;
            }

            values[argument.Parameter!.Ordinal] = value;
        }

        return target switch
        {
            FunctionValue function => this.CallFunction(function, values, invocation.Syntax),
            ScalarValue { Object: null } => this.Fail(Rules.NullValue, invocation.Syntax, "'" + Shown(invocation.Syntax) + "'"),
            _ => this.Unsupported(invocation),
        };
    }

    private Value? CallFunction(FunctionValue function, Value[] arguments, SyntaxNode origin)
    {
        if (function.Body is not { } body)
        {
            return this.CallSource(function.Method, arguments, origin, function.Frame);
        }

        Frame frame = new(function.Frame);
        for (int i = 0; i < arguments.Length; i++)
        {
            frame.Set(function.Method.Parameters[i], arguments[i]);
        }

        return this.Returned(body, function.Method, frame);
    }
}
