using System;

namespace EnvAsCode;

/// <summary>
/// A setting of conda or mamba for all users of the image (<c>.condarc</c> in the conda root). Written
/// <c>CondaConfig("auto_update_conda", "false")</c>.
/// </summary>
public sealed record CondaConfigStep : EnvironmentStep, IImageStep
{
    /// <summary>A setting.</summary>
    /// <param name="key">See <see cref="Key"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    public CondaConfigStep(string key, string value)
    {
        this.Key = key ?? throw new ArgumentNullException(nameof(key));
        this.Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The setting's key: lower-case letters, <c>_</c> and <c>.</c>.</summary>
    public string Key { get; init; }

    /// <summary>Its value, as on the command line of <c>conda config</c>.</summary>
    public string Value { get; init; }

    /// <summary>Whether the setting is a list to whose front the value is put (<c>--prepend</c>), as for <c>channels</c>.</summary>
    public bool IsPrepended { get; init; }
}
