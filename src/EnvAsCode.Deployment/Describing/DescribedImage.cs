using EnvAsCode.Deployment.Describing.Contents;

namespace EnvAsCode.Deployment.Describing;

/// <summary>What was read of an image.</summary>
/// <param name="Tree">Its files.</param>
/// <param name="Configuration">How its containers start.</param>
/// <param name="Digest">The digest that the registry has it under; <see langword="null"/> if it is in none.</param>
internal sealed record DescribedImage(ImageTree Tree, ImageConfiguration Configuration, string? Digest);
