namespace EnvAsCode.Deployment.Planning;

/// <summary>A member of a resource that is not as declared.</summary>
/// <param name="Member">The member as the API calls it, as <c>JupyterLabAppSettings.CustomImages[churn].ImageVersionNumber</c>.</param>
/// <param name="From">What it is; <see langword="null"/> if it is not set.</param>
/// <param name="To">What it becomes; <see langword="null"/> if it is removed, or known only when it is done.</param>
public sealed record MemberChange(string Member, string? From, string? To);
