using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>EAC4051: conditions of steps that decide nothing, and EAC4008: their values.</summary>
internal static class ConditionChecks
{
    // IMAGE_VERSION is a variable of the image from this release on (template/v2/Dockerfile of aws/sagemaker-distribution).
    private static readonly Version First = new(2, 1);

    /// <summary>Checks a condition and those that it is made of.</summary>
    public static void Check(ScriptCondition condition, string path, StepContext context)
    {
        switch (condition)
        {
            case ValueCondition value:
                context.Text(value.Value, path + "." + nameof(value.Value));
                context.Text(value.Expected, path + "." + nameof(value.Expected));
                Decides(ScriptTexts.Late(value.Value).Any(), "the text '" + value.Value + "' is known already; write a tag, a parameter or "
                    + "a value of Studio, as UserProfileTag(\"TEAM\")", path + "." + nameof(value.Value), context);
                break;
            case PathCondition exists:
                string at = path + "." + nameof(exists.Path);
                context.Text(exists.Path, at);
                context.Form(
                    exists.Path.Parts is [{ Kind: not ScriptTextKind.Literal }, ..] || StepForms.IsPath(exists.Path.ToString()),
                    exists.Path.ToString(), at, "a path", "an absolute path, or one below the home folder, as \"~/requirements.txt\"");
                break;
            case AppCondition app:
                Decides(!app.AppTypes.IsEmpty, "it names no app type; write one, as IsApp(AppType.JupyterLab)", path, context);
                break;
            case DistributionCondition distribution:
                CheckRelease(distribution, path + "." + nameof(distribution.Minimum), context);
                break;
            case NotCondition not:
                Check(not.Condition, path + "." + nameof(not.Condition), context);
                break;
            case AllCondition all:
                CheckAll(all.Conditions, path, nameof(all.Conditions), context);
                break;
            case AnyCondition any:
                CheckAll(any.Conditions, path, nameof(any.Conditions), context);
                break;
        }
    }

    private static void CheckAll(EquatableArray<ScriptCondition> conditions, string path, string member, StepContext context)
    {
        Decides(!conditions.IsEmpty, "it is made of none; give it conditions", path, context);
        for (int i = 0; i < conditions.Count; i++)
        {
            Check(conditions[i], ModelPath.Item(path + "." + member, i), context);
        }
    }

    private static void CheckRelease(DistributionCondition distribution, string path, StepContext context)
    {
        string[] parts = distribution.Minimum.Split('.');
        bool isRelease = parts.Length is 2 or 3
            && Array.TrueForAll(parts, static part => part.Length is > 0 and < 6 && part.All(static c => c is >= '0' and <= '9'));
        context.Form(isRelease, distribution.Minimum, path, "a release of SageMaker Distribution", "two or three numbers, as \"2.5\"");
        Decides(!isRelease || Version.Parse(distribution.Minimum) >= First, "SageMaker Distribution says its release from 2.1 on, so that "
            + "those before it cannot be told from each other; write 2.1 or a later one", path, context);
    }

    private static void Decides(bool decides, string why, string path, StepContext context)
    {
        if (!decides)
        {
            context.Findings.Report(Rules.ConditionDecidesNothing, path, why);
        }
    }
}
