using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Locking;

/// <summary>What is installed where packages go into what an image has, beside those that are declared.</summary>
/// <param name="CondaInstalls">Whether conda installs anything.</param>
/// <param name="NeedsPython">Whether the image's conda has no Python, and one is needed.</param>
/// <param name="NeedsKernel">Whether <c>ipykernel</c> is needed.</param>
internal sealed record BaseInstallation(bool CondaInstalls, bool NeedsPython, bool NeedsKernel)
{
    /// <summary>Works it out.</summary>
    public static BaseInstallation Of(ResolvedImage image, PythonEnvironment python)
    {
        bool needsKernel = python.Kernel is not null && !python.Packages.HasPython("ipykernel");
        bool needsPython = image.Walk.End.IsCondaEmpty && (needsKernel || python.Packages.Pip.Count > 0);
        bool condaInstalls = image.Conda is not null
            && (python.Packages.Conda.Count > 0 || python.Python is not null || needsPython || image.Strategy.Conda?.Lock is not null);
        return new BaseInstallation(condaInstalls, needsPython, needsKernel);
    }
}
