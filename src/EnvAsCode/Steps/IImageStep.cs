namespace EnvAsCode;

/// <summary>A step of building a <see cref="CustomImage"/>. Written with the words of <see cref="Steps"/>.</summary>
public interface IImageStep : IStep;
