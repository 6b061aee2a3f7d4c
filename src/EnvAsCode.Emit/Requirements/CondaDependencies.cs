using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Requirements;

/// <summary>What conda is asked for, one after the other: the same for a file, a command and a lock.</summary>
internal static class CondaDependencies
{
    /// <summary>The dependencies of an environment that is made from a file, without pip's.</summary>
    /// <param name="yieldsKernel">Whether a Jupyter server starts it, so that it needs <c>ipykernel</c>.</param>
    public static List<string> OfFile(PythonEnvironment environment, bool yieldsKernel)
    {
        PackageLists packages = environment.Packages;
        bool addsKernel = yieldsKernel && !packages.HasPython("ipykernel");
        List<string> texts = [];
        if (environment.Python is not null)
        {
            texts.Add(CondaRequirementText.Python(environment.Python));
        }
        else if (packages.Conda.Count == 0 && packages.Pip.Count == 0 && !addsKernel)
        {
            // micromamba refuses an empty list, and an environment has a Python.
            texts.Add("python");
        }

        if (packages.Pip.Count > 0 && !packages.HasConda("pip"))
        {
            texts.Add("pip");
        }

        if (addsKernel)
        {
            texts.Add("ipykernel");
        }

        texts.AddRange(packages.Conda.ConvertAll(CondaRequirementText.Text));
        return texts;
    }

    /// <summary>What is installed into a conda that the image has.</summary>
    /// <param name="needsPython">Whether that conda has no Python, and one is needed.</param>
    /// <param name="needsKernel">Whether <c>ipykernel</c> is installed with them.</param>
    public static List<string> IntoBase(PythonEnvironment environment, bool needsPython, bool needsKernel)
    {
        List<string> texts = [];
        if (environment.Python is not null)
        {
            texts.Add(CondaRequirementText.Python(environment.Python));
        }
        else if (needsPython && !environment.Packages.HasConda("python"))
        {
            texts.Add("python");
        }

        if (needsPython && environment.Packages.Pip.Count > 0 && !environment.Packages.HasConda("pip"))
        {
            texts.Add("pip");
        }

        if (needsKernel)
        {
            texts.Add("ipykernel");
        }

        texts.AddRange(environment.Packages.Conda.ConvertAll(CondaRequirementText.Text));
        return texts;
    }
}
