using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Calls: of the vocabulary, of helper methods in the project, and of local functions.</content>
internal sealed partial class Evaluator
{
    private Value? Invocation(IInvocationOperation invocation, Frame frame)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (HasError(invocation))
        {
            return null;
        }

        if (method.ContainingType?.SpecialType == SpecialType.System_String)
        {
            return this.StringMethod(invocation, frame);
        }

        if (VocabularyBinder.IsVocabulary(method))
        {
            return method.ContainingType?.MetadataName == nameof(EquatableArray) ? this.MadeList(invocation, frame)
                : method.IsStatic ? this.Call(method, invocation.Arguments, invocation.Syntax, frame)
                : this.Unsupported(invocation);
        }

        if (this.IsSequenceMethod(method))
        {
            return IsOrder(method) ? this.Ordered(invocation, frame) : this.SequenceMethod(invocation, frame);
        }

        if (context.Known.IsDictionary(method.ContainingType)
            || (method.Name == "GetValueOrDefault" && context.Known.IsCollectionExtensions(method.ContainingType)))
        {
            return this.DictionaryMethod(invocation, frame);
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return this.DelegateCall(invocation, frame);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return this.SourceCall(invocation, frame, frame);
        }

        return method.IsStatic ? this.SourceCall(invocation, null, frame) : this.InstanceCall(invocation, frame);
    }

    /// <summary>A method of one of the project's records; of other types only what is static can be evaluated.</summary>
    private Value? InstanceCall(IInvocationOperation invocation, Frame frame)
    {
        IMethodSymbol method = invocation.TargetMethod;
        ObjectValue? own = null;
        if (method.ContainingType is { IsRecord: true } && invocation.Instance is { } instance)
        {
            Value? receiver = this.Evaluate(instance, frame);
            if (receiver is null)
            {
                return null;
            }

            own = receiver as ObjectValue;
        }

        if (own is not null)
        {
            return this.SourceCall(invocation, new Frame(null) { Own = own }, frame);
        }

        return method.DeclaringSyntaxReferences.IsEmpty
            ? this.OutsideCode(method, invocation.Syntax)
            : this.Fail(
                Rules.NotEvaluable,
                invocation.Syntax,
                "The call of the instance method '" + method.Name + "'",
                "make the method static");
    }

    /// <summary>
    /// A call of code in the project, whose body sees <paramref name="outer"/>; the arguments are evaluated in the caller's frame.
    /// </summary>
    private Value? SourceCall(IInvocationOperation invocation, Frame? outer, Frame frame)
    {
        Value?[] values = new Value?[invocation.TargetMethod.Parameters.Length];
        bool complete = true;
        foreach (IArgumentOperation argument in invocation.Arguments.Where(argument => argument.Parameter is not null))
        {
            if (argument.Parameter!.RefKind is RefKind.Ref or RefKind.Out)
            {
                return this.Fail(
                    Rules.NotEvaluable,
                    argument.Syntax,
                    "The argument '" + Shown(argument.Syntax) + "'",
                    "return the value instead of using 'ref' or 'out'");
            }

            Value? value = this.Evaluate(argument.Value, frame);
            values[argument.Parameter.Ordinal] = value;
            complete &= value is not null;
        }

        // An argument without a value still lets the rest of the call be looked at no further: what is wrong was said there.
        return complete ? this.CallSource(invocation.TargetMethod, values!, invocation.Syntax, outer) : null;
    }

    /// <summary><c>items.ToEquatableArray()</c>: every collection is a list already.</summary>
    private Value? MadeList(IInvocationOperation invocation, Frame frame) => this.Evaluate(invocation.Arguments[0].Value, frame) switch
    {
        null => null,
        ListValue list => list,
        _ => this.Unsupported(invocation),
    };

    /// <summary>Calls a method whose source is in the project.</summary>
    /// <param name="method">The method, operator or local function.</param>
    /// <param name="arguments">A value for each parameter.</param>
    /// <param name="outer">What a local function sees of the method around it.</param>
    private Value? CallSource(IMethodSymbol method, Value[] arguments, SyntaxNode origin, Frame? outer = null)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (this.SourceOf(definition) is not { } source)
        {
            return this.OutsideCode(method, origin);
        }

        if (definition.IsAsync || definition.IsIterator)
        {
            return this.Fail(
                Rules.NotEvaluable,
                origin,
                "The call of '" + method.Name + "'",
                "write a method that returns its value, without 'async' and 'yield'");
        }

        if (!this.Enter(definition, origin))
        {
            return null;
        }

        Frame frame = new(outer);
        for (int i = 0; i < arguments.Length; i++)
        {
            frame.Set(definition.Parameters[i], arguments[i]);
        }

        Value? result = this.Body(source, definition, frame);
        this.Leave();
        return result;
    }

    /// <summary>Refuses code that is compiled into another assembly.</summary>
    private Value? OutsideCode(ISymbol symbol, SyntaxNode origin, string? instead = null) => this.Fail(
        Rules.OutsideTheProject,
        origin,
        symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
        symbol.ContainingAssembly?.Identity.Name ?? "?",
        instead is not null ? instead
            : symbol is IMethodSymbol ? "write the value that it returns"
            : "mark it [EnvironmentPart] in its project if that is yours, or write the value itself");
}
