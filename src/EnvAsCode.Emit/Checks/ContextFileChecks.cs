using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3008: files of the project that an image is built from and that are not there.</summary>
internal sealed class ContextFileChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        if (context.Files is not { } files)
        {
            return;
        }

        foreach (CheckedImage image in context.Images)
        {
            foreach ((string file, string place) in ContextFiles.Of(image.Strategy, image.Path))
            {
                if (files.Named(file).Count == 0)
                {
                    context.Findings.Report(MissingFile.Of(file, place, files));
                }
            }
        }
    }
}
