namespace EnvAsCode.Deployment.Images;

/// <summary>A login of a registry. It is held in memory and never written to a file or log.</summary>
/// <param name="UserName">The user.</param>
/// <param name="Password">The password.</param>
internal sealed record RegistryLogin(string UserName, string Password)
{
    /// <summary>Without the password.</summary>
    public override string ToString() => "RegistryLogin of " + this.UserName;
}
