using System;

namespace EnvAsCode;

/// <summary>
/// R packages of CRAN, for a base whose R is not conda's. Written <c>CranInstall("https://packagemanager.posit.co/cran/2024-10-07",
/// "IRkernel", "botor")</c>. The build fails if one of them cannot be installed, of which R by itself only warns.
/// </summary>
public sealed record CranInstallStep : EnvironmentStep, IImageStep
{
    /// <summary>R packages.</summary>
    /// <param name="repository">See <see cref="Repository"/>.</param>
    /// <param name="packages">See <see cref="Packages"/>.</param>
    public CranInstallStep(string repository, params EquatableArray<string> packages)
    {
        this.Repository = repository ?? throw new ArgumentNullException(nameof(repository));
        this.Packages = packages;
    }

    /// <summary>
    /// The mirror, an <c>https</c> URL. A mirror has the newest version of each package; one of a day, whose URL ends with the date, has
    /// those of that day.
    /// </summary>
    public string Repository { get; init; }

    /// <summary>The names of the packages, at least one: letters, digits and <c>.</c>.</summary>
    public EquatableArray<string> Packages { get; init; }
}
