using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Conditions as commands of bash, and as words of a log.</summary>
internal static class ConditionText
{
    /// <summary>What is known of a condition when the script is written; <see langword="null"/> if it depends on the start.</summary>
    /// <param name="appType">The app type that the script is for.</param>
    public static bool? Known(ScriptCondition condition, AppType appType) => condition switch
    {
        AppCondition app => app.AppTypes.Contains(appType),
        NotCondition not => !Known(not.Condition, appType),
        AllCondition all => Known(all.Conditions, appType, decisive: false),
        AnyCondition any => Known(any.Conditions, appType, decisive: true),
        _ => null,
    };

    /// <summary>A command that succeeds if a condition holds, of which something depends on the start.</summary>
    public static string Of(ScriptCondition condition, ScriptWriter script)
    {
        switch (condition)
        {
            case ValueCondition { Expected: { } expected } value:
                return "[[ " + script.Word(value.Value) + " == " + script.Word(expected) + " ]]";
            case ValueCondition value:
                return "[[ -n " + script.Word(value.Value) + " ]]";
            case PathCondition path:
                return "[[ "
                    + string.Concat(ScriptTexts.Late(path.Path).Select(part => "-n " + script.Word(new ScriptText([part])) + " && "))
                    + "-e " + script.PathWord(path.Path, isGuarded: false) + " ]]";
            case DistributionCondition distribution:
                script.Need(ScriptHelper.Distribution);
                return "eac_distribution " + ShellQuote.Word(distribution.Minimum);
            case NotCondition not:
                return "! " + Of(not.Condition, script);
            case AllCondition all:
                return Joined(all.Conditions, " && ", script);
            case AnyCondition any:
                return Joined(any.Conditions, " || ", script);
            default:
                return Known(condition, script.AppType) == false ? "false" : "true";
        }
    }

    /// <summary>A condition in words.</summary>
    public static string Show(ScriptCondition condition) => condition switch
    {
        ValueCondition { Expected: { } expected } value => value.Value + " is " + expected,
        ValueCondition value => value.Value + " has a value",
        PathCondition path => path.Path + " exists",
        AppCondition app => string.Join(" or ", app.AppTypes.Select(AppTypeText.ApiName)),
        DistributionCondition distribution => "SageMaker Distribution " + distribution.Minimum,
        NotCondition not => "not: " + Show(not.Condition),
        AllCondition all => string.Join(" and ", all.Conditions.Select(Show)),
        AnyCondition any => string.Join(" or ", any.Conditions.Select(Show)),
        _ => "",
    };

    // One that is decisive decides; the others do together.
    private static bool? Known(EquatableArray<ScriptCondition> conditions, AppType appType, bool decisive)
    {
        bool?[] known = [.. conditions.Select(condition => Known(condition, appType))];
        return Array.IndexOf(known, decisive) >= 0 ? decisive : Array.IndexOf(known, null) >= 0 ? null : !decisive;
    }

    private static string Joined(EquatableArray<ScriptCondition> conditions, string by, ScriptWriter script)
    {
        List<ScriptCondition> open = [.. conditions.Where(condition => Known(condition, script.AppType) is null)];
        return open.Count == 1
            ? Of(open[0], script)
            : "{ " + string.Join(by, open.Select(condition => Of(condition, script))) + "; }";
    }
}
