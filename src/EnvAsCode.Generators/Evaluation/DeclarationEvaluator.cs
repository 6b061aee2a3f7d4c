using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.CrossProject;
using EnvAsCode.Generators.Declarations;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>Evaluates a marked member: the way into the evaluator, from which no exception comes but cancellation.</summary>
internal static class DeclarationEvaluator
{
    /// <summary>The value of a static property or field.</summary>
    /// <param name="context">What the evaluations in the compilation share, which also takes the problems.</param>
    /// <param name="member">The property or field.</param>
    /// <param name="kind">The kind of declaration that it is marked as.</param>
    /// <param name="declaration">Its declaration, for problems that are about no expression.</param>
    /// <returns>The value, or <see langword="null"/> if a problem was reported here or by the compiler.</returns>
    public static Value? Evaluate(EvaluationContext context, ISymbol member, DeclarationKind kind, SyntaxNode declaration)
    {
        if (WhyNot(member, kind) is { } reason)
        {
            context.Report(Rules.WrongTarget, declaration, MemberName.Short(member), kind.ShortName, reason.Reason, reason.Instead);
            return null;
        }

        try
        {
            Value? value = new Evaluator(context).Member(member, declaration);
            if (value is ScalarValue { Object: null })
            {
                context.Report(Rules.NullValue, value.Origin, "'" + MemberName.Short(member) + "'");
                return null;
            }

            return value;
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception e) when (e is EvaluationLimitException or InsufficientExecutionStackException)
        {
            context.InProgress.Clear();
            context.Report(
                Rules.TooLarge,
                declaration,
                MemberName.Short(member),
                e is EvaluationLimitException ? e.Message : "it is nested too deeply");
            return null;
        }
#pragma warning disable CA1031 // An exception would take every other declaration of the project with it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            context.InProgress.Clear();
            context.Report(Rules.InternalError, declaration, MemberName.Short(member), e.GetType().Name + ": " + e.Message);
            return null;
        }
    }

    private static (string Reason, string Instead)? WhyNot(ISymbol member, DeclarationKind kind)
    {
        ITypeSymbol? type = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };

        if (member is IMethodSymbol)
        {
            return ("is a method", "write a property, which has no parentheses: 'public static " + (kind.Type?.Name ?? "…") + " "
                + member.Name + " => …'");
        }

        if (!member.IsStatic)
        {
            return ("is not static", "make it static: a declaration does not depend on an instance");
        }

        for (INamedTypeSymbol? outer = member.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsGenericType)
            {
                return ("is in the generic type '" + outer.Name + "'", "move it to a type without type parameters");
            }
        }

        return kind.Type is { } expected
            && type is not null and not IErrorTypeSymbol
            && MemberName.OfType((type as INamedTypeSymbol) ?? member.ContainingType) != expected.FullName
            ? ("is not of type " + expected.Name, "give it the type " + expected.Name)
            : null;
    }
}
