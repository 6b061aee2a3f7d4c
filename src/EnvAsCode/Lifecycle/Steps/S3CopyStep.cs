using System;

namespace EnvAsCode;

/// <summary>
/// A file is copied from S3, or to it. Written <c>S3Copy("s3://team-tools/lsp.tar.gz", "/opt/lsp", unpack: Archive.TarGz)</c>. Needs the
/// AWS command line, which Studio's images have.
/// </summary>
public sealed record S3CopyStep : EnvironmentStep, IScriptStep
{
    /// <summary>A copy.</summary>
    /// <param name="source">See <see cref="Source"/>.</param>
    /// <param name="destination">See <see cref="Destination"/>.</param>
    public S3CopyStep(ScriptText source, ScriptText destination)
    {
        this.Source = source ?? throw new ArgumentNullException(nameof(source));
        this.Destination = destination ?? throw new ArgumentNullException(nameof(destination));
    }

    /// <summary>The file: an <c>s3://</c> URI, or a path, which <c>~/</c> may begin. One of the two is in S3 (<c>EAC4013</c>).</summary>
    public ScriptText Source { get; init; }

    /// <summary>
    /// Where it goes: an <c>s3://</c> URI, or a path, which <c>~/</c> may begin; with <see cref="Unpack"/> the folder that its content goes
    /// into.
    /// </summary>
    public ScriptText Destination { get; init; }

    /// <summary>How a file from S3 is unpacked; not at all if not set.</summary>
    public Archive Unpack { get; init; }
}
