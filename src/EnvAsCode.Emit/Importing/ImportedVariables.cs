using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Importing;

/// <summary>
/// The variables of an <c>environment.yml</c>, which conda sets at activation: kernels are not activated, so that an image has them as
/// <c>ENV</c>, and a script writes them where shells and kernels look.
/// </summary>
internal static class ImportedVariables
{
    /// <summary>The strategies with a step that sets the variables; a variable that the declaration sets itself keeps its value.</summary>
    public static EquatableArray<Strategy> Into(
        EquatableArray<Strategy> strategies, List<(EnvironmentVariable Variable, TextRange Place)> variables)
    {
        EquatableArray<EnvironmentVariable> all = variables.ConvertAll(variable => variable.Variable).ToEquatableArray();
        return all.IsEmpty ? strategies : strategies.Select(strategy => Into(strategy, all)).ToEquatableArray();
    }

    private static Strategy Into(Strategy strategy, EquatableArray<EnvironmentVariable> variables)
    {
        switch (strategy)
        {
            case CustomImage image:
                EquatableArray<EnvironmentVariable> missing =
                    Missing(variables, image.Steps.OfType<EnvStep>().SelectMany(step => step.Variables).Select(variable => variable.Name));
                return missing.IsEmpty ? image : image with { Steps = [.. image.Steps, new EnvStep(missing) { IsLiteral = true }] };
            case LifecycleConfiguration script:
                EquatableArray<EnvironmentVariable> unset =
                    Missing(
                        variables,
                        script.Steps.OfType<VariablesStep>().SelectMany(step => step.Variables).Select(variable => variable.Name));
                List<IScriptStep> steps = [.. script.Steps];
                int end = steps.Count > 0 && steps[steps.Count - 1] is RestartJupyterServerStep ? steps.Count - 1 : steps.Count;
                if (!unset.IsEmpty)
                {
                    steps.Insert(end, new VariablesStep([.. unset]));
                }

                return script with { Steps = steps.ToEquatableArray() };
            default:
                return strategy;
        }
    }

    private static EquatableArray<EnvironmentVariable> Missing(
        EquatableArray<EnvironmentVariable> variables, IEnumerable<string> declared)
    {
        HashSet<string> names = [.. declared];
        return variables.Where(variable => !names.Contains(variable.Name)).ToEquatableArray();
    }
}
